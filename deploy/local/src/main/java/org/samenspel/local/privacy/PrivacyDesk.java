package org.samenspel.local.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samenspel.local.demo.Api;
import org.samenspel.local.demo.Json;

/** Where what people ask is answered: first what waits, and then what is new. */
public final class PrivacyDesk {

    private static final List<String> KINDS = List.of("access", "correction", "erasure", "restriction", "objection");
    private static final String NEW = "new";
    private static final String LIFT = "lift";
    private static final String CONCLUDE = "conclude";
    private static final String NOTHING = "nothing";

    private final List<ServiceDesk> desks;
    private final Dialog dialog;

    /** @param officer who has role {@code privacyOfficer} */
    public PrivacyDesk(Api officer, Dialog dialog) {
        this.desks = ServiceDesk.all(officer);
        this.dialog = dialog;
    }

    /** Goes on with what somebody began, lifts a restriction, concludes what is under way, or begins; gives what was done. */
    public JsonNode answer() {
        List<PersonCase> waiting = waiting();
        Restrictions restrictions = Restrictions.of(desks);
        Conclusions conclusions = Conclusions.of(desks);
        if (waiting.isEmpty()
                && restrictions.inForce().isEmpty()
                && conclusions.underWay().isEmpty()) {
            return begun().answer();
        }
        show(waiting, restrictions, conclusions);
        List<String> options = Stream.of(
                        IntStream.rangeClosed(1, waiting.size()).mapToObj(Integer::toString),
                        restrictions.inForce().isEmpty() ? Stream.<String>of() : Stream.of(LIFT),
                        conclusions.underWay().isEmpty() ? Stream.<String>of() : Stream.of(CONCLUDE),
                        Stream.of(NEW, NOTHING))
                .flatMap(some -> some)
                .toList();
        String chosen = dialog.choose("What do you do?", options);
        return switch (chosen) {
            case NEW -> begun().answer();
            case LIFT -> restrictions.lift(dialog);
            case CONCLUDE -> conclusions.conclude(dialog);
            case NOTHING -> Json.MAPPER.createObjectNode();
            default -> goOn(waiting.get(Integer.parseInt(chosen) - 1)).answer();
        };
    }

    private List<PersonCase> waiting() {
        List<PersonCase> waiting = new ArrayList<>();
        for (ServiceDesk desk : desks) {
            for (JsonNode request : desk.open()) {
                if (waiting.stream().noneMatch(one -> one.joins(desk, request))) {
                    var another = new PersonCase(PersonCase.asked(request), dialog);
                    another.joins(desk, request);
                    waiting.add(another);
                }
            }
        }
        return waiting;
    }

    private void show(List<PersonCase> waiting, Restrictions restrictions, Conclusions conclusions) {
        IntStream.range(0, waiting.size())
                .forEach(index -> dialog.say("  %d  go on with: %s"
                        .formatted(index + 1, waiting.get(index).text())));
        if (!restrictions.inForce().isEmpty()) {
            dialog.say("  %s  a restriction; in force: %d"
                    .formatted(LIFT, restrictions.inForce().size()));
        }
        if (!conclusions.underWay().isEmpty()) {
            dialog.say("  %s  an objection or a correction; under way: %d"
                    .formatted(CONCLUDE, conclusions.underWay().size()));
        }
    }

    /** What is open in one service alone was answered in the other, or never got there: who began knows which. */
    private PersonCase goOn(PersonCase waiting) {
        List<ServiceDesk> others =
                desks.stream().filter(desk -> !waiting.isOpenIn(desk)).toList();
        if (!others.isEmpty()) {
            String names = others.stream().map(ServiceDesk::service).collect(Collectors.joining(" and "));
            String question = "It is not open in %s. Open it there, or was it answered?".formatted(names);
            if (dialog.choose(question, List.of("open", "answered")).equals("open")) {
                others.forEach(waiting::open);
            }
        }
        return waiting;
    }

    private PersonCase begun() {
        ObjectNode asked = Json.MAPPER.createObjectNode();
        asked.put("kind", dialog.choose("What is asked?", KINDS));
        String day = dialog.day("On which day did it come?");
        if (!day.isEmpty()) {
            asked.put("receivedOn", day);
        }
        asked.set("person", person());
        var begun = new PersonCase(asked, dialog);
        desks.forEach(begun::open);
        return begun;
    }

    private ObjectNode person() {
        ObjectNode person = Json.MAPPER.createObjectNode();
        while (person.isEmpty()) {
            known(person, "name", ".{2,}", "A name has two characters at least.");
            known(person, "email", "\\S+@\\S+", "An e-mail address has an @, and no space.");
            known(person, "account", ".+", "");
            if (person.isEmpty()) {
                dialog.say("Say at least one of name, email and account.");
            }
        }
        return person;
    }

    private void known(ObjectNode person, String property, String form, String otherwise) {
        String question = "Who asks: " + property + "? (nothing if it is not known)";
        String known = dialog.ask(question, answer -> answer.isEmpty() || answer.matches(form), otherwise);
        if (!known.isEmpty()) {
            person.put(property, known);
        }
    }
}
