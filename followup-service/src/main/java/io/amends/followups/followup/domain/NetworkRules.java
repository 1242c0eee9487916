package io.amends.followups.followup.domain;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * What a network lets us do after the customer's last message.
 *
 * @param freeTextFor how long we may write what we like; absent where it is for ever
 * @param template whether an approved text may go out after that
 * @param mayStart whether we may write to somebody who has not written to us there
 */
public record NetworkRules(String network, @Nullable Duration freeTextFor, boolean template, boolean mayStart) {

    /** Of a network that nobody has told us anything of: an answer is always possible. */
    static NetworkRules unlimited(String network) {
        return new NetworkRules(network, null, false, false);
    }
}
