package org.samenspel.partners.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samenspel.values.Ids;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/** The articles of an agreement, in the order of the print. What is odd in their numbers is reported, never refused or put right. */
public record Articles(List<Article> list) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    public Articles {
        list = List.copyOf(list);
    }

    static Articles none() {
        return new Articles(List.of());
    }

    /**
     * These articles with the id of the one here that each takes the place of: the one with its id, or the only one with its
     * number that is not named by its id. One with a number of its own is new, and so is a second one with the number of an
     * article that is named by its id.
     *
     * @param given whose ids are those of articles here, or null
     * @throws RuleViolation {@code articleAmbiguous} if the number alone is given and stands here, or there, more than once
     * @throws InvalidInput if an id is of no article here, or given twice
     */
    Articles identify(List<Article> given) {
        Set<UUID> taken = new HashSet<>();
        return new Articles(IntStream.range(0, given.size())
                .mapToObj(i -> {
                    String property = "articles[%d]".formatted(i);
                    UUID id = place(given, given.get(i), property);
                    if (!taken.add(id)) {
                        throw new InvalidInput(Issue.invalid(property + ".id", id, "An article changes once"));
                    }
                    return given.get(i).as(id);
                })
                .toList());
    }

    private UUID place(List<Article> given, Article article, String property) {
        UUID id = article.id();
        if (id != null) {
            return byId(id).orElseThrow(() -> new InvalidInput(Issue.referenceNotFound(property + ".id", id)))
                    .itself();
        }
        Set<UUID> named =
                given.stream().map(Article::id).filter(Objects::nonNull).collect(Collectors.toSet());
        List<Article> here = numbered(article.number()).stream()
                .filter(one -> !named.contains(one.itself()))
                .toList();
        if (here.isEmpty()) {
            return Ids.next();
        }
        long there = given.stream()
                .filter(other -> other.id() == null && other.number().equals(article.number()))
                .count();
        if (here.size() > 1 || there > 1) {
            throw ambiguous(here, article.number(), property + ".id");
        }
        return here.getFirst().itself();
    }

    /**
     * The article with this number.
     *
     * @param property by which the caller can name it by its id
     * @return nothing if no article has it
     * @throws RuleViolation {@code articleAmbiguous} if more than one has it
     */
    public Optional<Article> only(String number, String property) {
        List<Article> found = numbered(number);
        if (found.size() > 1) {
            throw ambiguous(found, number, property);
        }
        return found.stream().findFirst();
    }

    public Optional<Article> byId(UUID id) {
        return list.stream().filter(article -> article.is(id)).findFirst();
    }

    /** As printed. */
    public Set<String> numbers() {
        return list.stream().map(Article::number).collect(Collectors.toUnmodifiableSet());
    }

    private List<Article> numbered(String number) {
        return list.stream().filter(article -> article.number().equals(number)).toList();
    }

    private static RuleViolation ambiguous(List<Article> candidates, String number, String property) {
        return new RuleViolation(
                AgreementRule.ARTICLE_AMBIGUOUS,
                "More than one article has the number " + number + ": name the one that is meant by its id",
                candidates.stream()
                        .map(one -> Issue.invalid(property, one.itself(), one.number() + ": " + one.firstWords()))
                        .toList());
    }

    /** The text with these articles in the place of those with the same id, and the others added at its end. */
    Articles amendedBy(List<Article> changes) {
        List<Article> result = new ArrayList<>(list);
        for (Article change : changes) {
            int place = IntStream.range(0, result.size())
                    .filter(i -> result.get(i).is(change.itself()))
                    .findFirst()
                    .orElse(result.size());
            if (place < result.size()) {
                result.set(place, change);
            } else {
                result.add(change);
            }
        }
        return new Articles(result);
    }

    Articles without(List<UUID> deleted) {
        return new Articles(list.stream()
                .filter(article -> !deleted.contains(article.itself()))
                .toList());
    }

    /** Numbers that are left out or printed twice. */
    public List<Oddity> oddities() {
        List<Oddity> oddities = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Article article : list) {
            if (!seen.add(article.number())) {
                oddities.add(new Oddity(article.number(), Oddity.Kind.REPEATED));
            }
        }
        missing(seen).forEach(number -> oddities.add(new Oddity(number, Oddity.Kind.MISSING)));
        return oddities;
    }

    private static List<String> missing(Set<String> numbers) {
        Set<Integer> whole = numbers.stream()
                .filter(number -> NUMBER.matcher(number).matches())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        int last = whole.stream().max(Integer::compare).orElse(0);
        return IntStream.rangeClosed(1, last)
                .filter(number -> !whole.contains(number))
                .limit(100)
                .mapToObj(Integer::toString)
                .toList();
    }

    /** What is odd about an article's number. */
    public record Oddity(String article, Kind kind) {

        /** How it is odd. */
        public enum Kind {
            MISSING,
            REPEATED
        }
    }
}
