package io.amends.tickets.insight.domain;

import java.util.List;

/**
 * The figures of a period.
 *
 * @param teams those that are shown by name in the order of their names, the others last
 * @param weeks seven days each from the beginning of the period
 */
public record Empowerment(Period period, Figures house, List<Team> teams, List<Week> weeks) {

    /** @param name {@code other} for whoever belongs to no team that is shown by name */
    public record Team(String name, Figures figures) {
    }

    public record Week(Period period, Figures figures) {
    }
}
