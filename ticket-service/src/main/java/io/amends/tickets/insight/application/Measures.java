package io.amends.tickets.insight.application;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.amends.tickets.insight.domain.Figures;
import io.amends.tickets.insight.domain.Period;
import io.smallrye.mutiny.Uni;

/** Figures of the tickets on which a remedy was first sought in a period, measured by the database. */
public interface Measures {

    /** How many people of each team sought a remedy first. */
    Uni<People> people(Period period);

    /**
     * The figures of the house, of each team and of each week in which there are any.
     *
     * @param shown teams by name; all others are one
     */
    Uni<List<Measured>> figures(Period period, Set<String> shown);

    record People(Map<String, Integer> ofTeams, int withoutTeam) {
    }

    record Measured(Slice slice, Figures figures) {
    }

    /** What part of the house the figures are of. */
    sealed interface Slice {

        record House() implements Slice {
        }

        record Team(String name) implements Slice {
        }

        /** @param number from 0, counted from the beginning of the period */
        record Week(int number) implements Slice {
        }
    }
}
