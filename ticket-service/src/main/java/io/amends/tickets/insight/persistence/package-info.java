/** Figures and past decisions out of PostgreSQL. */
@NullMarked
package io.amends.tickets.insight.persistence;

import org.jspecify.annotations.NullMarked;
