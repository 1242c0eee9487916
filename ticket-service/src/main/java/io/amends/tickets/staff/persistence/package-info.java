/** The staff register in PostgreSQL. */
@NullMarked
package io.amends.tickets.staff.persistence;

import org.jspecify.annotations.NullMarked;
