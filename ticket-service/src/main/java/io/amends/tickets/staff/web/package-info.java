/** The staff register, kept by administrators. */
@NullMarked
package io.amends.tickets.staff.web;

import org.jspecify.annotations.NullMarked;
