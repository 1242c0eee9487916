package io.amends.tickets.sample.web;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.amends.tickets.mandate.web.LimitsView;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.sample.application.Samples.Judgement;
import io.amends.tickets.sample.application.Samples.Sample;
import io.amends.tickets.sample.domain.Outcome;
import io.amends.tickets.sample.domain.Risk;

/**
 * A decision that was picked to be looked at.
 *
 * @param decidedBy id of the person
 * @param limits of the mandate, as it was then
 * @param risks why rather this one than another
 * @param judgement how it was; null until somebody has looked
 */
@Schema(examples = """
        {"id":7,"ticketId":"01a20000-0000-7000-8000-000000000001","remedyId":"01a20000-0000-7000-8000-000000000006",\
        "remedy":"refund","amount":{"minor":5000,"currency":"EUR"},"decidedBy":"nora","decidedAt":"2026-11-27T22:04:00Z",\
        "mandateId":"01a20000-0000-7000-8000-000000000008","mandateVersion":1,\
        "limits":{"perDecision":{"minor":5000,"currency":"EUR"},"perCustomer":{"minor":5000,"currency":"EUR"},\
        "customerWindow":"PT24H","perDay":null,"repeat":null},"risks":["NEAR_LIMIT"],\
        "judgement":{"outcome":"TOO_LITTLE","note":"She should have given 60.","by":{"id":"tom","name":"Tom Bakker"},\
        "at":"2026-11-30T09:00:00Z","proposal":{"perDecision":{"minor":6000,"currency":"EUR"},\
        "perCustomer":{"minor":6000,"currency":"EUR"},"customerWindow":"PT24H","perDay":null,"repeat":null}}}""")
record SampleView(long id, UUID ticketId, UUID remedyId, String remedy, Money amount, String decidedBy, Instant decidedAt,
        UUID mandateId, int mandateVersion, @Nullable LimitsView limits, Set<Risk> risks, @Nullable JudgementView judgement) {

    static SampleView of(Sample sample) {
        return new SampleView(sample.id(), sample.ticketId(), sample.remedyId(), sample.remedy().type().code(), sample.given(),
                sample.decidedBy(), sample.decidedAt(), sample.mandateId(), sample.mandateVersion(),
                LimitsView.of(sample.limits()), sample.risks(),
                sample.judgement() instanceof Judgement judgement ? view(judgement, sample) : null);
    }

    private static JudgementView view(Judgement judgement, Sample sample) {
        var by = judgement.by();
        return new JudgementView(judgement.outcome(), judgement.note(), new PersonView(by.id(), by.name()), judgement.at(),
                judgement.outcome().proposal(sample.limits(), sample.given()).map(LimitsView::of).orElse(null));
    }

    /** @param proposal limits to give with PUT /v1/mandates/{mandateId}; null when there is nothing to change */
    record JudgementView(Outcome outcome, @Nullable String note, PersonView by, Instant at, @Nullable LimitsView proposal) {
    }

    record PersonView(String id, String name) {
    }
}
