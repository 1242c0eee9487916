/** Samples, for those who look afterwards. */
@NullMarked
package io.amends.tickets.sample.web;

import org.jspecify.annotations.NullMarked;
