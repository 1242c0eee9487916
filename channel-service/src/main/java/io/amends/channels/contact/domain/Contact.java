package io.amends.channels.contact.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Somebody who wrote to us, by whatever identity, with the names last seen. */
public record Contact(UUID id, String handle, String name, @Nullable String profile) {

    /** Without the names, which belong in no log. */
    @Override
    public String toString() {
        return "Contact[id=" + id + "]";
    }
}
