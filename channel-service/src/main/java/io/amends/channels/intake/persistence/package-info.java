/** The raw inbox in PostgreSQL. */
@NullMarked
package io.amends.channels.intake.persistence;

import org.jspecify.annotations.NullMarked;
