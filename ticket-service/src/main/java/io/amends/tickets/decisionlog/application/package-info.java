/** Keeping the decision log, and showing it to those who look afterwards. */
@NullMarked
package io.amends.tickets.decisionlog.application;

import org.jspecify.annotations.NullMarked;
