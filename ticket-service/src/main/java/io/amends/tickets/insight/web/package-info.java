/** Empowerment figures and what-if, for those who look afterwards. */
@NullMarked
package io.amends.tickets.insight.web;

import org.jspecify.annotations.NullMarked;
