package io.amends.tickets.ticket.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.domain.Money;

/**
 * The answer to "may I?" (B4).
 *
 * @param ruling WITHIN_MANDATE, NEEDS_APPROVAL or OUTSIDE_MANDATE
 * @param reason why, in words
 * @param limit what the mandate allows at most
 * @param excess what the remedy is above it
 * @param preview the exact effect in words, when it is within
 * @param now what the reader can give now, never empty
 */
record RulingView(String ruling, String reason, @Nullable Money limit, @Nullable Money excess, @Nullable String preview,
        List<NowView> now) {

    record NowView(String remedy, @Nullable Money amount, String words) {
    }
}
