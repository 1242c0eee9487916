package io.amends.tickets.insight.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which teams are shown by name. Figures are never those of one person (B25): who works in a team of fewer than three is
 * counted
 * among the others, and so is the next smallest team as long as the others themselves are fewer than three, as they could
 * be told from the whole house by subtraction.
 */
public final class Teams {

    public static final int FEWEST = 3;
    /** Whoever belongs to no team that is shown by name. */
    public static final String OTHERS = "other";

    private Teams() {
    }

    /**
     * @param people how many people of each team were at work
     * @param withoutTeam how many belong to none
     */
    public static Set<String> shown(Map<String, Integer> people, int withoutTeam) {
        var shown = new HashSet<String>();
        people.forEach((team, count) -> {
            if (count >= FEWEST) {
                shown.add(team);
            }
        });
        int others = withoutTeam + people.entrySet().stream().filter(team -> !shown.contains(team.getKey()))
                .mapToInt(Map.Entry::getValue).sum();
        if (others > 0 && others < FEWEST) {
            shown.stream().min(Comparator.<String> comparingInt(people::get).thenComparing(team -> team))
                    .ifPresent(shown::remove);
        }
        return Set.copyOf(shown);
    }
}
