/** A timer stands for one promise of a ticket: what it is for, when it is due, and what became of it. */
@NullMarked
package io.amends.followups.timer.domain;

import org.jspecify.annotations.NullMarked;
