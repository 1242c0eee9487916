package io.amends.tickets.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import io.amends.tickets.model.Run.Difference;
import io.amends.tickets.ticket.domain.Stage;

/** Many walks of the domain and the model side by side, and what was seen on the way. */
final class Walks {

    static final int STEPS = 200;

    private static final Pattern FIGURES = Pattern.compile("mandate \\d+ v\\d+, |, (now|left) .*");

    final List<Difference> differences = new ArrayList<>();
    final Set<Stage> stages = EnumSet.noneOf(Stage.class);
    /** Answers, without amounts and numbers. */
    final Set<String> answers = new TreeSet<>();
    final Set<String> helpless = new TreeSet<>();
    final Set<Stage> ends = EnumSet.noneOf(Stage.class);

    static Walks from(long firstSeed, int walks) {
        var all = new Walks();
        for (long seed = firstSeed; seed < firstSeed + walks; seed++) {
            all.walk(seed);
        }
        return all;
    }

    private void walk(long seed) {
        var run = new Run(Policies.OF_THE_DOMAIN);
        var product = new Product(Policies.OF_THE_DOMAIN);
        run.of(product, new Chance(seed).steps(STEPS), this::look).map(run::shrunk).ifPresent(differences::add);
        for (int ticket = 0; ticket < Step.TICKETS; ticket++) {
            ends.add(new WayOut(product, ticket).taken());
        }
    }

    private void look(Step step, String answer, Product product) {
        answers.add(FIGURES.matcher(answer).replaceAll(""));
        int ticket = step instanceof Step.OnTicket on ? on.ticket() : 0;
        stages.add(product.stage(ticket));
        if (answer.equals(World.DONE)) {
            new HelpfulAction(product, ticket).missing().ifPresent(helpless::add);
        }
    }
}
