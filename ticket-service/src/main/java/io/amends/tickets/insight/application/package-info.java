/** Measures how much is decided where it was asked, and replays the past under another mandate. */
@NullMarked
package io.amends.tickets.insight.application;

import org.jspecify.annotations.NullMarked;
