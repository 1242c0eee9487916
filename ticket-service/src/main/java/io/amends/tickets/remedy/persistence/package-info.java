/** Remedies in PostgreSQL. */
@NullMarked
package io.amends.tickets.remedy.persistence;

import org.jspecify.annotations.NullMarked;
