package io.amends.tickets.mandate.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.Ruling.NeedsApproval;
import io.amends.tickets.mandate.domain.Ruling.OutsideMandate;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;

/** The figures of a ruling, as the decision log keeps them: enough to see in years who it was then and why it was so. */
public final class RulingFigures {

    private RulingFigures() {
    }

    public static Map<String, Object> of(Ruled ruled) {
        var figures = new LinkedHashMap<String, Object>();
        put(figures, "team", ruled.person().team());
        figures.put("roles", new TreeSet<>(ruled.person().roles()));
        switch (ruled.ruling()) {
            case WithinMandate within -> {
                figures.put("ruling", "WITHIN_MANDATE");
                put(figures, "remaining", within.remaining());
                put(figures, ruled, within.mandate());
            }
            case NeedsApproval needs -> {
                figures.put("ruling", "NEEDS_APPROVAL");
                figures.put("limit", needs.limit());
                figures.put("now", needs.now());
                figures.put("excess", needs.excess());
                put(figures, ruled, needs.mandate());
            }
            case OutsideMandate outside -> {
                figures.put("ruling", "OUTSIDE_MANDATE");
                figures.put("reason", outside.reason());
            }
        }
        return figures;
    }

    private static void put(Map<String, Object> figures, Ruled ruled, Mandate mandate) {
        put(figures, "limits", mandate.limits());
        put(figures, "times", mandate.times());
        if (mandate.isCounted()) {
            figures.put("given", ruled.authority().given(mandate));
        }
    }

    private static void put(Map<String, Object> figures, String name, @Nullable Object value) {
        if (value != null) {
            figures.put(name, value);
        }
    }
}
