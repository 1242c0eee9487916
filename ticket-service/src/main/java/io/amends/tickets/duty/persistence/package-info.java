/** Who is on duty, in PostgreSQL. */
@NullMarked
package io.amends.tickets.duty.persistence;

import org.jspecify.annotations.NullMarked;
