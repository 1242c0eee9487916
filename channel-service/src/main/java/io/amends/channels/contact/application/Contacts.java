package io.amends.channels.contact.application;

import io.amends.channels.contact.domain.Contact;
import io.amends.channels.contact.domain.Identity;
import io.smallrye.mutiny.Uni;

/** Everybody who ever wrote to us. */
public interface Contacts {

    /** The contact behind the identity, made when there is none; keeps the names that came along. */
    Uni<Contact> seen(Identity identity);
}
