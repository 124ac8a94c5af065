//! One turn of the clock: what moves it, what interrupts it, who gives its commands.
