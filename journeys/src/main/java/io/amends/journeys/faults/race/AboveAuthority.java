package io.amends.journeys.faults.race;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.amends.journeys.standin.company.CompanySystem;
import io.amends.journeys.standin.company.Effect;
import io.amends.journeys.story.Await;

/** What really happened, in the books of the company system, against the decision log and the mandates as they were then. */
final class AboveAuthority {

    private static final Duration SETTLED_WITHIN = Duration.ofMinutes(1);
    private static final String LOGGED = """
            select l.remedy_id, l.amount_minor, l.currency, v.limit_minor, v.currency = l.currency
            from decision_log l left join mandate_version v on v.id = l.mandate_id and v.version = l.mandate_version
            where l.remedy_id is not null and l.amount_minor is not null and l.kind in ('DECIDED', 'APPROVAL_GRANTED')""";

    private final TicketsDatabase database;
    private final CompanySystem company;

    AboveAuthority(TicketsDatabase database, CompanySystem company) {
        this.database = database;
        this.company = company;
    }

    /** @param limit of the very version of the mandate that ruled; 0 when there is no such */
    private record Logged(String remedyId, long minor, String currency, long limit, boolean sameCurrency) {
    }

    record Finding(int effects, List<String> wrong) {

        boolean isGood() {
            return effects > 0 && wrong.isEmpty();
        }

        @Override
        public String toString() {
            return effects + " effects in the company system, " + wrong.size() + " above authority" + wrong.stream().limit(5)
                    .map(one -> "%n    WRONG: %s".formatted(one)).collect(Collectors.joining());
        }
    }

    Finding find() throws Exception {
        Await.until("every remedy settled", SETTLED_WITHIN,
                () -> database.count("select count(*) from remedy where state in ('PENDING', 'UNKNOWN')"),
                open -> open == 0);
        var effects = company.effects();
        return new Finding(effects.size(), wrong(effects, log()));
    }

    private static List<String> wrong(List<Effect> effects, Map<String, List<Logged>> log) {
        var wrong = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var effect : effects) {
            var entries = log.getOrDefault(effect.remedyId(), List.of());
            if (!seen.add(effect.remedyId())) {
                wrong.add("twice: " + effect);
            } else if (entries.size() != 1) {
                wrong.add(entries.size() + " decisions for " + effect);
            } else if (isAbove(effect, entries.getFirst())) {
                wrong.add(effect + " by " + entries.getFirst());
            }
        }
        return wrong;
    }

    private static boolean isAbove(Effect effect, Logged entry) {
        var amount = effect.amount();
        return amount == null || amount.minor() != entry.minor() || !amount.currency().equals(entry.currency())
                || !entry.sameCurrency() || amount.minor() > entry.limit();
    }

    private Map<String, List<Logged>> log() throws SQLException {
        return database.read(LOGGED, row -> new Logged(row.getString(1), row.getLong(2), row.getString(3),
                row.getLong(4), row.getBoolean(5))).stream()
                .collect(Collectors.groupingBy(Logged::remedyId));
    }
}
