/** The catalogue of tools over REST. */
@NullMarked
package io.amends.tickets.tool.web;

import org.jspecify.annotations.NullMarked;
