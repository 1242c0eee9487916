/** Tickets that take random steps, and the clock of the house that must never lose one. */
@NullMarked
package io.amends.followups.model;

import org.jspecify.annotations.NullMarked;
