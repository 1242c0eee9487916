package io.amends.journeys.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.amends.journeys.faults.oracle.Oracles;
import io.amends.journeys.faults.oracle.Seen;
import io.amends.journeys.faults.oracle.Seen.Effect;
import io.amends.journeys.faults.oracle.Seen.Remedy;
import io.amends.journeys.faults.oracle.Sent;
import io.amends.journeys.faults.oracle.Sent.Decision;
import io.amends.journeys.faults.oracle.Sent.Lowering;
import io.amends.journeys.standin.company.CompanySystem;

/** The company's systems are well again: within a tenth of five minutes the outcome of every remedy must be known. */
final class Recovery {

    private static final Duration WITHIN = Duration.ofMinutes(5).dividedBy(10);
    private static final long LOOK_NANOS = 200_000_000;
    private static final String REMEDIES = "select id, amount_minor, state from remedy where amount_minor is not null";
    private static final String STATES = "select state || coalesce(' ' || reason, ''), count(*) from remedy group by 1";

    private final CompanySystem company;
    private final Databases databases;
    private final WalkSettings settings;

    Recovery(CompanySystem company, Databases databases, WalkSettings settings) {
        this.company = company;
        this.databases = databases;
        this.settings = settings;
    }

    RemediesVerdict judge(List<Decision> decisions, List<Lowering> lowerings, Waits waits, Striker striker)
            throws SQLException {
        long begin = System.nanoTime();
        while (open() > 0 && System.nanoTime() - begin < WITHIN.toNanos()) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        var took = Duration.ofNanos(System.nanoTime() - begin);
        var effects = effects();
        var sent = new Sent(Set.of(), decisions, withEffect(lowerings, effects));
        var violations = Stream.concat(new Oracles(sent, Seen.ofRemedies(remedies(), effects)).violations().stream(),
                waits.violations()).toList();
        return new RemediesVerdict(settings, decisions.size(), lowerings.size(), striker.kills(), striker.missed(), states(),
                effects.size(), onceUnknown(), waits, took, violations);
    }

    private long open() throws SQLException {
        return databases.count("tickets", "select count(*) from remedy where state in ('PENDING', 'UNKNOWN')");
    }

    private long onceUnknown() throws SQLException {
        return databases.count("tickets",
                "select count(distinct remedy_id) from remedy_attempt where outcome is distinct from 'EXECUTED'");
    }

    private Map<String, Long> states() throws SQLException {
        var states = new TreeMap<String, Long>();
        databases.read("tickets", STATES, row -> states.put(row.getString(1), row.getLong(2)));
        return states;
    }

    private List<Remedy> remedies() throws SQLException {
        return databases.read("tickets", REMEDIES, row -> new Remedy(row.getString(1), row.getLong(2), row.getString(3)));
    }

    private List<Effect> effects() {
        return Stream.concat(company.effects().stream(), company.warehouse().effects().stream())
                .map(effect -> new Effect(effect.remedyId(), effect.amount() == null ? 0 : effect.amount().minor()))
                .toList();
    }

    // What was begun while the mandate was lowered may stand there, as long as nothing came of it.
    private static List<Lowering> withEffect(List<Lowering> lowerings, List<Effect> effects) {
        var real = effects.stream().map(Effect::remedyId).collect(Collectors.toSet());
        return lowerings.stream().map(lowering -> {
            var begun = new HashSet<>(lowering.until());
            begun.retainAll(real);
            return new Lowering(lowering.limit(), lowering.before(), begun);
        }).toList();
    }
}
