/** What somebody may decide alone, over REST. */
@NullMarked
package io.amends.tickets.mandate.web;

import org.jspecify.annotations.NullMarked;
