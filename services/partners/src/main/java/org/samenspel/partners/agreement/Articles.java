package org.samenspel.partners.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The articles of an agreement, in the order of the print. What is odd in their numbers is reported, never refused or put right. */
public record Articles(List<Article> list) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    public Articles {
        list = List.copyOf(list);
    }

    /** The text with these articles in the place of those with the same number, and the others added at its end. */
    Articles amendedBy(List<Article> changes) {
        List<Article> result = new ArrayList<>(list);
        for (Article change : changes) {
            int place = IntStream.range(0, result.size())
                    .filter(i -> result.get(i).number().equals(change.number()))
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

    /** As printed. */
    Set<String> numbers() {
        return list.stream().map(Article::number).collect(Collectors.toUnmodifiableSet());
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
