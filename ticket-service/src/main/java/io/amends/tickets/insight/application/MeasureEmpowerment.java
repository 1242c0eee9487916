package io.amends.tickets.insight.application;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.insight.application.Measures.Measured;
import io.amends.tickets.insight.application.Measures.Slice;
import io.amends.tickets.insight.domain.Empowerment;
import io.amends.tickets.insight.domain.Empowerment.Team;
import io.amends.tickets.insight.domain.Empowerment.Week;
import io.amends.tickets.insight.domain.Figures;
import io.amends.tickets.insight.domain.Period;
import io.amends.tickets.insight.domain.Teams;
import io.smallrye.mutiny.Uni;

/** Measures helplessness (B19–B21): of the house, per team and week by week, never of a person (B25). */
@ApplicationScoped
public class MeasureEmpowerment {

    private static final Comparator<Team> OTHERS_LAST = Comparator
            .<Team, Boolean> comparing(team -> team.name().equals(Teams.OTHERS)).thenComparing(Team::name);

    private final Measures measures;

    MeasureEmpowerment(Measures measures) {
        this.measures = measures;
    }

    public Uni<Empowerment> measure(Period period) {
        return measures.people(period)
                .map(people -> Teams.shown(people.ofTeams(), people.withoutTeam()))
                .chain(shown -> measures.figures(period, shown)
                        .map(measured -> empowerment(period, shown, measured)));
    }

    private static Empowerment empowerment(Period period, Set<String> shown, List<Measured> measured) {
        var figures = measured.stream().collect(Collectors.toMap(Measured::slice, Measured::figures));
        Function<Slice, Figures> of = slice -> figures.getOrDefault(slice, Figures.NOTHING_YET);
        var weeks = IntStream.range(0, period.weeks())
                .mapToObj(week -> new Week(period.week(week), of.apply(new Slice.Week(week))))
                .toList();
        // The others alone would be the house once more.
        var teams = shown.isEmpty() ? List.<Team> of() : teams(measured);
        return new Empowerment(period, of.apply(new Slice.House()), teams, weeks);
    }

    private static List<Team> teams(List<Measured> measured) {
        return measured.stream()
                .filter(one -> one.slice() instanceof Slice.Team)
                .map(one -> new Team(((Slice.Team) one.slice()).name(), one.figures()))
                .sorted(OTHERS_LAST)
                .toList();
    }
}
