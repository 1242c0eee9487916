/** Drafts in PostgreSQL. */
@NullMarked
package io.amends.tickets.draft.persistence;

import org.jspecify.annotations.NullMarked;
