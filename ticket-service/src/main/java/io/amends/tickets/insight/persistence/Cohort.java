package io.amends.tickets.insight.persistence;

/**
 * The tickets that all figures are of: those on which somebody first sought a remedy in the period ($1 from, $2 to), with the
 * team that it was sought in ($3 the teams shown by name) and the week. In SQL, so that no ticket leaves the database.
 */
final class Cohort {

    private static final String SOUGHT = "('DECIDED', 'WITHHELD', 'DECLINED', 'APPROVAL_REQUESTED')";

    /** Begins a statement; what follows selects from {@code cohort}. */
    static final String WITH = """
            with candidate as (
                select distinct ticket_id from decision_log
                where at >= $1 and at < $2 and kind in %1$s and ticket_id is not null
            ), cohort as (
                select c.ticket_id, first.person_id, first.team as own_team,
                    case when first.team = any($3) then first.team else 'other' end as team,
                    cast(floor(extract(epoch from first.at - $1) / 604800) as int) as week,
                    sought.more, sought.withheld, sought.declined, sought.sampled, sought.too_much,
                    sought.more and not sought.withheld and not sought.declined and sought.people = 1 as decidable
                from candidate c
                cross join lateral (
                    select at, person_id, details ->> 'team' as team from decision_log
                    where ticket_id = c.ticket_id and kind in %1$s order by id limit 1) first
                cross join lateral (
                    select coalesce(bool_or(remedy <> 'words' and kind in %1$s), false) as more,
                        bool_or(kind in ('WITHHELD', 'APPROVAL_REQUESTED')) as withheld,
                        bool_or(kind = 'DECLINED') as declined,
                        count(distinct person_id) filter (where kind in %1$s) as people,
                        count(*) filter (where kind = 'SAMPLED') as sampled,
                        count(*) filter (where kind = 'SAMPLED' and details ->> 'outcome' = 'TOO_MUCH') as too_much
                    from decision_log where ticket_id = c.ticket_id) sought
                where first.at >= $1
            )
            """.formatted(SOUGHT);

    private Cohort() {
    }

    /**
     * The house, each team and each week; told apart by the columns team and week, of which the others are null.
     *
     * @param by what else to tell apart; empty for nothing
     */
    static String slices(String by) {
        var and = by.isEmpty() ? "" : by + ", ";
        return "grouping sets ((%s), (%steam), (%sweek))".formatted(by, and, and);
    }
}
