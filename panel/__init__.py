"""The clerk's and the commission's workplace in a browser: words and clicks → acts and views, no rule."""
