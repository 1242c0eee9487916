package io.amends.channels.contact.application;

import java.time.Instant;

import io.amends.channels.contact.domain.Contact;
import io.amends.channels.contact.domain.Identity;
import io.smallrye.mutiny.Uni;

/** Everybody who ever wrote to us. */
public interface Contacts {

    /**
     * The contact behind the identity, made when there is none; keeps the names that came along, unless later ones are known.
     *
     * @param at when the message was written that names them
     */
    Uni<Contact> seen(Identity identity, Instant at);
}
