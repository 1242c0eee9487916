package io.amends.tickets.insight.web;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.amends.tickets.insight.domain.Empowerment;
import io.amends.tickets.insight.domain.Figures;
import io.amends.tickets.insight.domain.Period;
import io.amends.tickets.insight.domain.Spread;
import io.amends.tickets.remedy.domain.Money;

/**
 * The figures of a period.
 *
 * @param note says in words that there is nothing yet; else null
 * @param teams of three people or more, in the order of their names; whoever belongs to none of them is `other`
 * @param weeks of seven days from the beginning of the period, the last perhaps shorter
 */
@Schema(examples = InsightExamples.EMPOWERMENT)
record EmpowermentView(Instant from, Instant to, @Nullable String note, FiguresView house, List<TeamView> teams,
        List<WeekView> weeks) {

    static EmpowermentView of(Empowerment empowerment, String nothingYet) {
        var period = empowerment.period();
        var house = empowerment.house();
        return new EmpowermentView(period.from(), period.to(), house.tickets() == 0 ? nothingYet : null, FiguresView.of(house),
                empowerment.teams().stream().map(team -> new TeamView(team.name(), FiguresView.of(team.figures()))).toList(),
                empowerment.weeks().stream().map(week -> WeekView.of(week.period(), week.figures())).toList());
    }

    record TeamView(String team, FiguresView figures) {
    }

    record WeekView(Instant from, Instant to, FiguresView figures) {

        static WeekView of(Period period, Figures figures) {
            return new WeekView(period.from(), period.to(), FiguresView.of(figures));
        }
    }

    /**
     * @param tickets on which a remedy was sought, be it words
     * @param sought on which more than words was sought
     * @param decidable of these, how many were decided by the first who sought it, without permission
     * @param decidableShare decidable of sought, from 0 to 1; null as long as nothing was sought
     * @param withheld tickets on which somebody was not allowed what they sought
     * @param declined tickets on which somebody was allowed it and passed it up
     */
    record FiguresView(long tickets, long sought, long decidable, @Nullable Double decidableShare, long withheld,
            long declined, PermissionView permission, @Nullable EffortView effort, List<CostView> costs,
            OverruledView overruled, TimesView times) {

        static FiguresView of(Figures figures) {
            var permission = figures.permission();
            var overruled = figures.overruled();
            return new FiguresView(figures.tickets(), figures.sought(), figures.decidable(), figures.decidableShare(),
                    figures.withheld(), figures.declined(),
                    new PermissionView(permission.asked(), permission.answered(), permission.latency()),
                    figures.effort() instanceof Figures.Effort effort ? EffortView.of(effort) : null,
                    figures.costs().stream().map(cost -> new CostView(cost.total(), cost.perTicket())).toList(),
                    new OverruledView(overruled.refused(), overruled.answered(), overruled.tooMuch(), overruled.sampled()),
                    TimesView.of(figures.times()));
        }
    }

    /**
     * @param asked requests for permission
     * @param answered of these
     * @param seconds from asked to answered; null as long as nobody answered
     */
    record PermissionView(long asked, long answered, @Nullable Spread seconds) {
    }

    /**
     * Actions of a ticket until the customer was satisfied.
     *
     * @param tickets so many ended like that
     */
    record EffortView(long tickets, double mean, long p95) {

        static EffortView of(Figures.Effort effort) {
            return new EffortView(effort.tickets(), Math.round(100 * effort.mean()) / 100.0, effort.p95());
        }
    }

    /** What was carried out, in one currency, and that by the number of tickets. */
    record CostView(Money total, Money perTicket) {
    }

    /**
     * @param refused of the answered requests
     * @param tooMuch of those that a colleague looked at afterwards
     */
    record OverruledView(long refused, long answered, long tooMuch, long sampled) {
    }

    /** In seconds since the customer's post, execution since the decision; null as long as nothing of the kind has happened. */
    record TimesView(@Nullable Spread reply, @Nullable Spread decision, @Nullable Spread effect, @Nullable Spread verdict,
            @Nullable Spread execution) {

        static TimesView of(Figures.Times times) {
            return new TimesView(times.reply(), times.decision(), times.effect(), times.verdict(), times.execution());
        }
    }
}
