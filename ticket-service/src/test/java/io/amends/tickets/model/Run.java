package io.amends.tickets.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes steps in both worlds. */
final class Run {

    /** They cost most to find. */
    private static final int OFFERS_EVERY = 3;

    private final Policies policies;

    Run(Policies policies) {
        this.policies = policies;
    }

    /**
     * The first thing that the two see otherwise.
     *
     * @param steps that led to it
     */
    record Difference(List<Step> steps, String product, String model) {

        @Override
        public String toString() {
            var told = new StringBuilder("after " + steps.size() + " steps");
            steps.forEach(step -> told.append("\n  ").append(step));
            return told.append("\nthe domain: ").append(product).append("\nthe model:  ").append(model).toString();
        }
    }

    /** What to look at after each step, besides the difference. */
    @FunctionalInterface
    interface Watch {

        Watch NOTHING = (step, answer, product) -> {
        };

        void after(Step step, String answer, Product product);
    }

    /** Where, in a fresh product, the two differ first. */
    Optional<Difference> of(Product product, List<Step> steps, Watch watch) {
        var model = new Model(World.BETWEEN_STEPS);
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var told = told(product, step, i);
            var expected = told(model, step, i);
            if (!told.equals(expected)) {
                return Optional.of(new Difference(List.copyOf(steps.subList(0, i + 1)), told, expected));
            }
            watch.after(step, told.substring(0, told.indexOf(" | ")), product);
        }
        return Optional.empty();
    }

    private static String told(World world, Step step, int count) {
        try {
            var answer = world.take(step);
            int ticket = step instanceof Step.OnTicket on ? on.ticket() : count % Step.TICKETS;
            var who = Who.values()[count % Who.values().length];
            return answer + " | " + world.look(ticket)
                    + (count % OFFERS_EVERY == 0 ? " | " + who.id() + " offers " + world.offers(ticket, who) : "");
        } catch (RuntimeException broken) {
            return "broke: " + broken;
        }
    }

    /** The fewest of these steps that still make a difference: leaves out many at once, then fewer, at last one by one. */
    Difference shrunk(Difference found) {
        var least = found;
        int chunk = found.steps().size() / 2;
        while (chunk > 0) {
            var fewer = without(chunk, least);
            chunk = fewer.steps().size() < least.steps().size() ? Math.min(chunk, fewer.steps().size()) : chunk / 2;
            least = fewer;
        }
        return least;
    }

    private Difference without(int chunk, Difference found) {
        var least = found;
        for (int from = found.steps().size() - chunk; from >= 0; from -= chunk) {
            if (from + chunk <= least.steps().size()) {
                var fewer = new ArrayList<>(least.steps());
                fewer.subList(from, from + chunk).clear();
                least = of(new Product(policies), fewer, Watch.NOTHING).orElse(least);
            }
        }
        return least;
    }
}
