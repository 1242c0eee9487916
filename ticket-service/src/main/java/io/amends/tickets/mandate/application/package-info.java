/** Who holds which mandate, and the words for what it allows. */
@NullMarked
package io.amends.tickets.mandate.application;

import org.jspecify.annotations.NullMarked;
