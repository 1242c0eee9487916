package io.amends.tickets.insight.application;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.problem.Refused;
import io.amends.tickets.insight.domain.InvalidProposal;
import io.amends.tickets.insight.domain.Period;
import io.amends.tickets.insight.domain.Proposal;
import io.amends.tickets.insight.domain.Turn;
import io.amends.tickets.insight.domain.WhatIf;
import io.amends.tickets.insight.domain.WhatIf.Answer;
import io.amends.tickets.insight.domain.Wish;
import io.amends.tickets.insight.domain.Wishes;
import io.amends.tickets.mandate.application.MandateConfig;
import io.amends.tickets.mandate.application.Mandates;
import io.amends.tickets.mandate.domain.Limits;
import io.amends.tickets.mandate.domain.Limits.Repeat;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.tool.application.NoSuchTool;
import io.amends.tickets.tool.application.Tools;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/** What would have been otherwise under another mandate (B26)? Nothing is changed by asking. */
@ApplicationScoped
public class AskWhatIf {

    private static final int MOST = 20_000;

    private final Mandates mandates;
    private final Turns turns;
    private final Tools tools;
    private final MandateConfig config;
    private final Vertx vertx;

    AskWhatIf(Mandates mandates, Turns turns, Tools tools, MandateConfig config, Vertx vertx) {
        this.mandates = mandates;
        this.turns = turns;
        this.tools = tools;
        this.config = config;
        this.vertx = vertx;
    }

    @WithSession
    public Uni<Answer> ask(Period period, Proposal proposal) {
        return requireAmount(proposal)
                .chain(() -> past(period, proposal))
                .chain(past -> aside(() -> past.ask(proposal)));
    }

    private Uni<Void> requireAmount(Proposal proposal) {
        return tools.current(proposal.remedy().code())
                .onFailure(NoSuchTool.class).transform(unknown -> new Refused(422, "no-such-remedy", proposal.remedy().code()))
                .invoke(tool -> {
                    if (!tool.ofMoney()) {
                        throw new InvalidProposal();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<WhatIf> past(Period period, Proposal proposal) {
        var currency = proposal.limit().currency();
        return mandates.inForce(proposal.remedy(), currency)
                .chain(inForce -> turns.of(proposal.remedy(), currency, period.from().minus(longestWindow(inForce)),
                        period.to(), MOST + 1)
                        .map(turns -> new WhatIf(wishes(turns, period), period.from(), inForce, config.zone())));
    }

    private static List<Wish> wishes(List<Turn> turns, Period period) {
        if (turns.size() > MOST) {
            throw new Refused(422, "too-much-to-replay", MOST);
        }
        return Wishes.of(turns).stream().filter(wish -> wish.at().isBefore(period.to())).toList();
    }

    // Twenty times over a year: not on the event loop, which answers customers.
    private Uni<Answer> aside(Callable<Answer> replay) {
        return Uni.createFrom().completionStage(() -> vertx.executeBlocking(replay, false).toCompletionStage());
    }

    private static Duration longestWindow(List<Mandate> inForce) {
        return inForce.stream().map(Mandate::within)
                .map(limits -> limits.repeat() instanceof Repeat repeat ? longer(limits.customerWindow(), repeat.window())
                        : limits.customerWindow())
                .reduce(Limits.USUAL_WINDOW, AskWhatIf::longer);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
