/** The line from one shift to the next, for people. */
@NullMarked
package io.amends.tickets.duty.web;

import org.jspecify.annotations.NullMarked;
