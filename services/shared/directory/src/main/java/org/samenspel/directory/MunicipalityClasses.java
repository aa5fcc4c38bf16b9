package org.samenspel.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The classes that a municipality has and had, at most one on a day; a JSON list. */
public record MunicipalityClasses(@JsonValue List<MunicipalityClassification> list) {

    public static final MunicipalityClasses NONE = new MunicipalityClasses(List.of());

    /** @throws IllegalArgumentException if two hold on the same day */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MunicipalityClasses {
        list = List.copyOf(list);
        for (int index = 0; index < list.size(); index++) {
            if (list.subList(0, index).stream().anyMatch(list.get(index)::overlaps)) {
                throw new IllegalArgumentException("municipalityClasses must not hold two on the same day");
            }
        }
    }

    public Optional<MunicipalityClass> on(LocalDate day) {
        return list.stream()
                .filter(classification -> classification.isValidOn(day))
                .map(MunicipalityClassification::code)
                .findFirst();
    }
}
