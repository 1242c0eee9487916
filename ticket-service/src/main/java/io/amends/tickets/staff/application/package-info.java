/** Which customers the people who work here are themselves. */
@NullMarked
package io.amends.tickets.staff.application;

import org.jspecify.annotations.NullMarked;
