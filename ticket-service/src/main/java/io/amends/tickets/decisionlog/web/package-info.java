/** The decision log for those who look afterwards. */
@NullMarked
package io.amends.tickets.decisionlog.web;

import org.jspecify.annotations.NullMarked;
