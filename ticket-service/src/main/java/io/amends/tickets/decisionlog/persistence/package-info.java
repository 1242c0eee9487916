/** The decision log in PostgreSQL, which nobody changes. */
@NullMarked
package io.amends.tickets.decisionlog.persistence;

import org.jspecify.annotations.NullMarked;
