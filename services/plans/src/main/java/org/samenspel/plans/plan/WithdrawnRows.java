package org.samenspel.plans.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.Candidate;
import org.samenspel.csv.Cells;
import org.samenspel.csv.CsvRow;
import org.samenspel.values.rule.Issue;
import org.samenspel.web.persistence.Withdrawal;

/**
 * What a plan does without stands in its tables, with the day and the reason, and an import leaves it as it is: it neither comes
 * back nor is withdrawn under one.
 *
 * @param thing what stands in a row, such as {@code Action}
 * @param existing what is there, by key
 * @param withdrawal how the thing of a row was withdrawn
 * @param <R> a row as a record
 */
public record WithdrawnRows<R extends Record>(
        String thing, Map<String, R> existing, Function<R, @Nullable Withdrawal> withdrawal) {

    /** The columns of a table in which it stands; a file may leave them out. */
    public static final List<String> COLUMNS = List.of("withdrawnOn", "withdrawnBecause");

    private static final String ON = "withdrawnOn";
    private static final String BECAUSE = "withdrawnBecause";

    /** Reads it in the cells of a row; null when nothing says that. */
    public static @Nullable Withdrawal read(Cells cells) {
        LocalDate day = cells.day(ON);
        String reason = cells.text(BECAUSE, 500);
        if ((day == null) == (reason == null)) {
            return day == null || reason == null ? null : new Withdrawal(day, reason);
        }
        cells.required(ON, 100);
        cells.required(BECAUSE, 500);
        return null;
    }

    /** A row as it is written, with these cells at its end. */
    public static List<@Nullable Object> written(List<@Nullable Object> cells, @Nullable Withdrawal withdrawal) {
        List<@Nullable Object> all = new ArrayList<>(cells);
        all.add(withdrawal == null ? null : withdrawal.withdrawnOn());
        all.add(withdrawal == null ? null : withdrawal.reason());
        return all;
    }

    /** What the plan has, by key. */
    public Map<String, R> remaining() {
        Map<String, R> remaining = new LinkedHashMap<>(existing);
        remaining.values().removeIf(row -> withdrawal.apply(row) != null);
        return remaining;
    }

    /** Finds wrong what would change that; returns the rows of what the plan has, or gets. */
    public List<Candidate<R>> refuse(List<Candidate<R>> rows, String numberColumn) {
        Set<String> remaining = remaining().keySet();
        return rows.stream()
                .filter(row -> {
                    R there = existing.get(row.key());
                    if (there == null || remaining.contains(row.key())) {
                        refuseWithdrawing(row);
                        return true;
                    }
                    if (!there.equals(row.row())) {
                        refuseReturn(row, numberColumn);
                    }
                    return false;
                })
                .toList();
    }

    private void refuseWithdrawing(Candidate<R> row) {
        Withdrawal said = withdrawal.apply(row.row());
        if (said != null) {
            String detail = "%s %s was not withdrawn: an import withdraws nothing".formatted(thing, row.key());
            row.source().reject(ON, said.withdrawnOn().toString(), detail, Issue.INVALID_INPUT);
        }
    }

    private void refuseReturn(Candidate<R> row, String numberColumn) {
        CsvRow source = row.source();
        String how = withdrawal.apply(row.row()) == null
                ? "choose another number"
                : "leave the row out, or as it was exported";
        String detail = "%s %s was withdrawn: %s".formatted(thing, row.key(), how);
        source.reject(numberColumn, row.key(), detail, Issue.INVALID_INPUT);
    }
}
