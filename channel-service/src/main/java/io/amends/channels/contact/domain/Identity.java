package io.amends.channels.contact.domain;

import org.jspecify.annotations.Nullable;

/**
 * A person as a network knows them.
 *
 * @param externalId the network's id of the person, which stays when the names change
 * @param handle what the network addresses them by; absent where the network does not tell
 */
public record Identity(String network, String externalId, @Nullable String handle, @Nullable String name,
        @Nullable String profile) {

    /** Without the names, which belong in no log. */
    @Override
    public String toString() {
        return "Identity[network=" + network + "]";
    }
}
