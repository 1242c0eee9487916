/** Keeps promises, and what the clock of the house says of them. */
@NullMarked
package io.amends.tickets.commitment.application;

import org.jspecify.annotations.NullMarked;
