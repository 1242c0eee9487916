package io.amends.journeys.standin.company;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import io.amends.journeys.standin.company.Outcome.Conflicting;
import io.amends.journeys.standin.company.Outcome.Executed;
import io.amends.journeys.standin.company.Outcome.Rejected;

/** Carries orders out, each id once, whoever asks how often and at the same time; what happened stays in the log. */
final class EffectLog {

    /** Who asks wants to read it; and takes no more than 64 KiB. */
    static final int SHOWN = 20;

    private final Map<String, Entry> entries = new HashMap<>();
    private final List<Effect> effects = new ArrayList<>();
    private final Clock clock;

    EffectLog(Clock clock) {
        this.clock = clock;
    }

    synchronized Outcome execute(RemedyOrder order) {
        return once(order, () -> carryOut(order));
    }

    /** Without looking whether somebody else has done so meanwhile. */
    synchronized Outcome executeUnguarded(RemedyOrder order) {
        var outcome = carryOut(order);
        entries.put(order.remedyId(), new Entry(order, outcome));
        return outcome;
    }

    synchronized Outcome reject(RemedyOrder order, String reason) {
        return once(order, () -> new Rejected(reason));
    }

    synchronized Optional<Outcome> outcomeOf(String remedyId) {
        return Optional.ofNullable(entries.get(remedyId)).map(Entry::outcome);
    }

    synchronized List<Effect> effects() {
        return List.copyOf(effects);
    }

    /** What a customer received last, oldest first. */
    synchronized List<Effect> latestOn(String customerNumber) {
        var all = effects.stream().filter(effect -> effect.customerNumber().equals(customerNumber)).toList();
        return all.subList(Math.max(0, all.size() - SHOWN), all.size());
    }

    private Outcome once(RemedyOrder order, Supplier<Outcome> decision) {
        Entry known = entries.get(order.remedyId());
        if (known == null) {
            known = new Entry(order, decision.get());
            entries.put(order.remedyId(), known);
        }
        return known.order().equals(order) ? known.outcome() : new Conflicting();
    }

    /** An undo names the remedy that it takes back, which must be there and not be taken back yet. */
    private Outcome carryOut(RemedyOrder order) {
        String undone = order.parameters().getString("undoes");
        if (undone != null && !mayBeUndone(undone)) {
            return new Rejected("nothing-to-undo");
        }
        effects.add(new Effect(order.remedyId(), order.type(), order.amount(), order.customerNumber(),
                clock.instant()));
        return new Executed("VL-%06d".formatted(effects.size()), clock.instant());
    }

    private boolean mayBeUndone(String remedyId) {
        boolean executed = entries.get(remedyId) instanceof Entry entry && entry.outcome() instanceof Executed;
        return executed && entries.values().stream()
                .noneMatch(entry -> entry.outcome() instanceof Executed
                        && remedyId.equals(entry.order().parameters().getString("undoes")));
    }

    private record Entry(RemedyOrder order, Outcome outcome) {
    }
}
