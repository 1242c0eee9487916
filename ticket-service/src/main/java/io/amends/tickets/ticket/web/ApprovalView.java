package io.amends.tickets.ticket.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.amends.foundation.web.Versioned;
import io.amends.tickets.approval.domain.ApprovalState;
import io.amends.tickets.approval.domain.Party;
import io.amends.tickets.approval.domain.VoidReason;
import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.remedy.domain.Money;

/**
 * A request to give more than a mandate allows: all that an approver needs for one tap (B8).
 *
 * @param state REQUESTED until it is answered, expires or is void; good for one answer
 * @param amount what is asked for
 * @param givenAtOnce what was given with the request
 * @param total both together
 * @param because the asker's reason; null when it is not yours to know
 * @param asked who may answer
 * @param answerableAt when one of them is there, at the latest; nobody is woken
 * @param words who is asked and when they are there, or how it ended, in your language
 * @param preview the exact effect of a yes, in words; null when it is not yours to know
 * @param waiting US_APPROVAL while the customer waits for the answer
 * @param answeredBy who said yes or no; null when nobody did
 * @param refusal what they said to it, if anything
 * @param voidReason what has changed; of a void request only
 * @param remedyId what was ordered; of a granted request only
 * @param mayAnswer whether you may say yes or no now
 */
@Schema(name = "Approval", examples = ApprovalView.EXAMPLE)
record ApprovalView(UUID id, int version, UUID ticketId, ApprovalState state, String remedy, Money amount,
        Money givenAtOnce, Money total, Party askedBy, @Nullable String because, List<AskedView> asked, Instant requestedAt,
        Instant answerableAt, String words, @Nullable String preview, @Nullable String waiting, @Nullable Instant settledAt,
        @Nullable Party answeredBy, @Nullable String refusal, @Nullable VoidReason voidReason, @Nullable UUID remedyId,
        boolean mayAnswer) implements Versioned {

    static final String EXAMPLE = """
            {"id":"0199aa10-4f2e-7c31-9d4b-2f5f0c1d7e30","version":0,"ticketId":"0199aa10-4f2e-7c31-9d4b-2f5f0c1d7e21",\
            "state":"REQUESTED","remedy":"refund","amount":{"minor":3000,"currency":"EUR"},\
            "givenAtOnce":{"minor":5000,"currency":"EUR"},"total":{"minor":8000,"currency":"EUR"},\
            "askedBy":{"id":"nora","name":"Nora Smit"},"because":"The line was down all week.",\
            "asked":[{"kind":"ROLE","holder":"manager","name":null,"since":"2026-11-21T01:00:00Z"}],\
            "requestedAt":"2026-11-21T01:00:00Z","answerableAt":"2026-11-21T07:00:00Z",\
            "words":"Asked: whoever is manager. Nobody is woken; there by Saturday 08:00 at the latest.",\
            "preview":"Refund of €30.00 to customer 4711-2208, at once","waiting":"US_APPROVAL","settledAt":null,\
            "answeredBy":null,"refusal":null,"voidReason":null,"remedyId":null,"mayAnswer":true}""";

    /**
     * @param holder the role, or the person
     * @param name what that person is called, as far as it is known here; null for a role
     */
    record AskedView(Holder.Kind kind, String holder, @Nullable String name, Instant since) {
    }
}
