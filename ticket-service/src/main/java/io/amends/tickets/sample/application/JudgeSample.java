package io.amends.tickets.sample.application;

import java.time.Clock;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Person;
import io.amends.foundation.problem.Refused;
import io.amends.tickets.decisionlog.application.DecisionLog;
import io.amends.tickets.decisionlog.domain.LogEntry;
import io.amends.tickets.decisionlog.domain.LogKind;
import io.amends.tickets.sample.application.Samples.Judgement;
import io.amends.tickets.sample.application.Samples.Sample;
import io.amends.tickets.sample.domain.Outcome;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Says how a decision was, once, and by somebody else than who took it. It changes nothing of the decision (B15). */
@ApplicationScoped
public class JudgeSample {

    private final Samples samples;
    private final DecisionLog log;
    private final Clock clock;

    JudgeSample(Samples samples, DecisionLog log, Clock clock) {
        this.samples = samples;
        this.log = log;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Sample> judge(long id, Outcome outcome, @Nullable String note, Person by) {
        var judgement = new Judgement(outcome, note, by, clock.instant());
        return samples.locked(id)
                .onItem().ifNull().failWith(() -> new Refused(404, "no-such-sample"))
                .invoke(sample -> refuse(sample, by))
                .call(() -> samples.judge(id, judgement))
                .call(sample -> log.add(LogEntry.of(LogKind.SAMPLED, by.id(), by.name())
                        .onTicket(sample.ticketId())
                        .about(sample.remedy(), sample.remedyId())
                        .by(sample.mandateId(), sample.mandateVersion())
                        .with(Map.of("outcome", outcome, "risks", sample.risks()))))
                .map(sample -> new Sample(sample.id(), sample.ticketId(), sample.remedyId(), sample.remedy(),
                        sample.decidedBy(), sample.decidedAt(), sample.mandateId(), sample.mandateVersion(), sample.limits(),
                        sample.risks(), judgement));
    }

    private static void refuse(Sample sample, Person by) {
        if (sample.decidedBy().equals(by.id())) {
            throw new Refused(403, "not-your-own-sample");
        }
        if (sample.judgement() != null) {
            throw new Refused(409, "sample-judged");
        }
    }
}
