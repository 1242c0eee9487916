/** Who is on duty, as far as this service needs it. */
@NullMarked
package io.amends.tickets.duty.application;

import org.jspecify.annotations.NullMarked;
