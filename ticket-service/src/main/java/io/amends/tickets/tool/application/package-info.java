/** Tools as data, and what they read. */
@NullMarked
package io.amends.tickets.tool.application;

import org.jspecify.annotations.NullMarked;
