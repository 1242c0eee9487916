/** Requests for approval in PostgreSQL. */
@NullMarked
package io.amends.tickets.approval.persistence;

import org.jspecify.annotations.NullMarked;
