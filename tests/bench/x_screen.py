# SPDX-FileCopyrightText: The AI-landkort authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on an X screen without a window manager, read through libX11 from a connection that stays open: asking
takes well under a millisecond, where a new process for each question would cost more than what is measured."""
import ctypes
import ctypes.util
import time

Handle = ctypes.c_ulong
IS_VIEWABLE, Z_PIXMAP, ALL_PLANES = 2, 2, 0xFFFFFFFF
LEAST_WIDTH, LEAST_HEIGHT, LEAST_COLOURS = 400, 300, 12


class Attributes(ctypes.Structure):
    _fields_ = [(name, ctypes.c_int) for name in ("x", "y", "width", "height", "border_width", "depth")] + [
        ("visual", ctypes.c_void_p), ("root", Handle), ("window_class", ctypes.c_int), ("bit_gravity", ctypes.c_int),
        ("win_gravity", ctypes.c_int), ("backing_store", ctypes.c_int), ("backing_planes", ctypes.c_ulong),
        ("backing_pixel", ctypes.c_ulong), ("save_under", ctypes.c_int), ("colormap", Handle),
        ("map_installed", ctypes.c_int), ("map_state", ctypes.c_int), ("all_event_masks", ctypes.c_long),
        ("your_event_mask", ctypes.c_long), ("do_not_propagate_mask", ctypes.c_long),
        ("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p)]


class Image(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
                ("data", ctypes.POINTER(ctypes.c_char)), ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int),
                ("bitmap_bit_order", ctypes.c_int), ("bitmap_pad", ctypes.c_int), ("depth", ctypes.c_int),
                ("bytes_per_line", ctypes.c_int)]


class Screen:
    def __init__(self, display, longest_seconds=10):
        self.x11 = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XDefaultRootWindow.restype = Handle
        self.x11.XGetImage.restype = ctypes.POINTER(Image)
        ignore = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
        self.ignore = ignore(lambda *_: 0)  # a window may vanish between two questions
        self.x11.XSetErrorHandler(self.ignore)
        until = time.monotonic() + longest_seconds
        self.display = None
        while not self.display:
            self.display = ctypes.c_void_p(self.x11.XOpenDisplay(display.encode()))
            if not self.display and time.monotonic() > until:
                raise SystemExit(f"no X server on {display}")
            time.sleep(0.01)
        self.root = self.x11.XDefaultRootWindow(self.display)

    def windows(self):
        """Visible windows that stand directly on the screen, large enough to be a program's own."""
        root, parent, children, count = Handle(), Handle(), ctypes.POINTER(Handle)(), ctypes.c_uint()
        self.x11.XQueryTree(self.display, Handle(self.root), ctypes.byref(root), ctypes.byref(parent),
                            ctypes.byref(children), ctypes.byref(count))
        found = []
        for index in range(count.value):
            window, attributes = children[index], Attributes()
            known = self.x11.XGetWindowAttributes(self.display, Handle(window), ctypes.byref(attributes))
            if known and attributes.map_state == IS_VIEWABLE and attributes.width >= LEAST_WIDTH \
                    and attributes.height >= LEAST_HEIGHT:
                found.append((window, attributes.width, attributes.height))
        if children:
            self.x11.XFree(children)
        return found

    def colours(self, window, width, height):
        """How many colours stand on three lines across the window; a window that is not painted yet has one."""
        seen = set()
        for line in (height // 8, height // 2, height * 7 // 8):
            image = self.x11.XGetImage(self.display, Handle(window), 0, line, width, 1, ctypes.c_ulong(ALL_PLANES),
                                       Z_PIXMAP)
            if not image:
                return 0
            row = ctypes.string_at(image.contents.data, image.contents.bytes_per_line)
            seen.update(row[at:at + 4] for at in range(0, len(row), 4))
            self.x11.XFree(image.contents.data)
            self.x11.XFree(image)
        return len(seen)

    def shows_a_painted_window(self):
        return any(self.colours(*window) >= LEAST_COLOURS for window in self.windows())

    def wait_until_empty(self, longest_seconds=10):
        until = time.monotonic() + longest_seconds
        while self.windows() and time.monotonic() < until:
            time.sleep(0.01)
