/** Contacts and their identities in PostgreSQL. */
@NullMarked
package io.amends.channels.contact.persistence;

import org.jspecify.annotations.NullMarked;
