/** Picking decisions to look at, and saying how they were. */
@NullMarked
package io.amends.tickets.sample.application;

import org.jspecify.annotations.NullMarked;
