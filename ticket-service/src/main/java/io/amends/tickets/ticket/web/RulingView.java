package io.amends.tickets.ticket.web;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.domain.Money;

/**
 * The answer to "may I?" (B4).
 *
 * @param ruling WITHIN_MANDATE, NEEDS_APPROVAL or OUTSIDE_MANDATE
 * @param reason why, in words
 * @param why which limit is too low (PER_DECISION, PER_CUSTOMER, PER_DAY, REPEATED), or why no mandate speaks of it
 *        (NO_MANDATE,
 *        OTHER_CURRENCY, EXPIRED, NOT_YET_VALID, WITHDRAWN, SELF_DEALING), or how often it was given already (REPEATED,
 *        TIMES_TODAY); null when it is within
 * @param limit what the mandate allows at most; of what needs approval the limit that is too low
 * @param remaining what can still be given after it; of what needs approval: what of it can be given now
 * @param excess what of the remedy is above that
 * @param preview the exact effect in words, when it is within
 * @param now what the reader can give now, never empty
 * @param approvers who could say yes to all of it; empty when it is within
 */
@Schema(examples = """
        {"ruling":"NEEDS_APPROVAL","why":"PER_DECISION","reason":"This is €30.00 above your limit of €50.00 for a refund.",\
        "limit":{"minor":5000,"currency":"EUR"},"remaining":{"minor":5000,"currency":"EUR"},"excess":{"minor":3000,"currency":"EUR"},"preview":null,\
        "now":[{"remedy":"refund","amount":{"minor":5000,"currency":"EUR"},"words":"Refund up to €50.00"}],\
        "approvers":[{"role":null,"person":"milan","name":"Milan Jansen","onDuty":false,\
        "answerableAt":"2026-11-21T07:00:00Z","words":"Milan Jansen, there by Saturday 08:00 at the latest"}]}""")
record RulingView(String ruling, @Nullable String why, String reason, @Nullable Money limit, @Nullable Money remaining,
        @Nullable Money excess, @Nullable String preview, List<NowView> now,
        List<ApproverView> approvers) {

    /**
     * @param role whoever has it could say yes; null when it is one person
     * @param name what that person is called, as far as it is known here; null for a role
     * @param onDuty whether that person is on duty now; null for a role
     * @param answerableAt when they are there, at the latest; nobody is woken
     */
    record ApproverView(@Nullable String role, @Nullable String person, @Nullable String name, @Nullable Boolean onDuty,
            Instant answerableAt, String words) {
    }

    record NowView(String remedy, @Nullable Money amount, String words) {
    }
}
